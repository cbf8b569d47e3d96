namespace OrchardPortal.Portal.ViewModels;

/// <summary>One line of the ticket list (requirement 69).</summary>
public class TicketRowViewModel
{
    public long Number { get; set; }

    public string Subject { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    public DateTime Created { get; set; }

    public string CreatedText { get; set; } = string.Empty;

    public string CreatedTitle { get; set; } = string.Empty;

    public DateTime LastActivity { get; set; }

    public string LastActivityText { get; set; } = string.Empty;

    public string LastActivityTitle { get; set; } = string.Empty;

    public StatusViewModel Status { get; set; } = new();

    /// <summary>How long it took; empty while it is open (requirement 78).</summary>
    public string Duration { get; set; } = string.Empty;

    /// <summary>Whether there is an answer that the visitor has not read.</summary>
    public bool IsUnread { get; set; }

    /// <summary>Who asked; filled in the view of the organization.</summary>
    public string Requester { get; set; } = string.Empty;

    /// <summary>The texts of columns other than the five above, by the column's name.</summary>
    public IReadOnlyDictionary<string, string> Values { get; set; } = new Dictionary<string, string>();
}
