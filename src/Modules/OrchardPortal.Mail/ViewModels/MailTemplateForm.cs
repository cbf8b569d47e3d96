namespace OrchardPortal.Mail.ViewModels;

/// <summary>A mail's template as it is typed.</summary>
public class MailTemplateForm
{
    public const int MaxLength = 50_000;

    /// <summary>Liquid, beginning with the line of the subject.</summary>
    public string? Content { get; set; }
}
