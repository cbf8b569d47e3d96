namespace OrchardPortal.Conversations.ViewModels;

/// <summary>A ticket that an agent makes for somebody who called.</summary>
public sealed class NewTicketForm
{
    /// <summary>For who is not among the contacts found.</summary>
    public const string Somebody = "new";

    public string? FormKey { get; set; }

    /// <summary>What the agent looked for, to show the same contacts again.</summary>
    public string? Q { get; set; }

    /// <summary>A contact's id, or <see cref="Somebody"/>.</summary>
    public string? ContactId { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Subject { get; set; }

    public string? Place { get; set; }

    public string? Priority { get; set; }

    public string? Assignee { get; set; }

    /// <summary>Among agents only.</summary>
    public string? Note { get; set; }
}
