namespace OrchardCore.Email;

public class EmailOptions
{
    /// <summary>Null where no provider is set up.</summary>
    public string? DefaultProviderName { get; set; }
}
