namespace OrchardCore.Email;

public class EmailSettings
{
    public const string GroupId = "email";

    /// <summary>The technical name of a provider; null takes the first that is set up.</summary>
    public string? DefaultProviderName { get; set; }
}
