namespace OrchardPortal.Portal.Models;

/// <summary>A form with which customers ask for support (requirement 61).</summary>
public sealed class SupportForm
{
    public const int MaxIdLength = 60;
    public const int MaxNameLength = 100;
    public const int MaxTextLength = 1000;
    public const int MaxFields = 40;

    /// <summary>Stands in the form's address.</summary>
    public string Id { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    /// <summary>Said above the fields; empty for the usual words.</summary>
    public string Introduction { get; set; } = string.Empty;

    /// <summary>The inbox that gets what is sent (requirements 63 and 65).</summary>
    public string InboxId { get; set; } = string.Empty;

    /// <summary>The pipeline in which the tickets begin; empty for the first.</summary>
    public string PipelineId { get; set; } = string.Empty;

    /// <summary>What is asked, in its order.</summary>
    public List<SupportFormField> Fields { get; set; } = [];

    /// <summary>Said once the form is sent; empty for the usual words.</summary>
    public string Confirmation { get; set; } = string.Empty;

    public SupportFormCaptcha Captcha { get; set; }

    public SupportFormField? Find(string? fieldId) => Fields.Find(field => field.Id == fieldId);
}
