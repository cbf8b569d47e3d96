namespace OrchardCore.Admin;

public class AdminOptions
{
    private string _adminUrlPrefix = "admin";

    /// <summary>The first segment of the admin's addresses, without slashes.</summary>
    public string AdminUrlPrefix
    {
        get => _adminUrlPrefix;
        set => _adminUrlPrefix = value.Trim(' ', '/');
    }
}
