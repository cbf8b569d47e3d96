namespace OrchardPortal.Conversations.Recipes;

internal sealed class ImportedMessage
{
    /// <summary>The e-mail address of a contact (kind Customer), or the user name or e-mail address of a user.</summary>
    public string? From { get; set; }

    /// <summary>Customer, Agent or Comment.</summary>
    public string? Kind { get; set; }

    /// <summary>How long before now it was sent: an ISO 8601 duration such as P3DT4H.</summary>
    public string? Ago { get; set; }

    public string? Text { get; set; }

    public List<ImportedFile> Attachments { get; set; } = [];
}
