namespace OrchardCore.Email;

public class EmailProviderSettings
{
    /// <summary>Null while nobody has decided.</summary>
    public bool? IsEnabled { get; set; }

    public string? DefaultSender { get; set; }
}
