namespace OrchardPortal.Conversations.ViewModels;

/// <summary>Keeps what the list shows as a view.</summary>
public sealed class InboxViewForm
{
    public string? Name { get; set; }

    /// <summary>For all agents.</summary>
    public bool IsShared { get; set; }

    public string? Status { get; set; }

    public string? Assignee { get; set; }

    public string? Place { get; set; }

    public string? Priority { get; set; }

    public string? Q { get; set; }

    public string? Sort { get; set; }

    /// <summary>Rules that the address brought; they become the view's filter.</summary>
    public string[] Where { get; set; } = [];
}
