namespace OrchardPortal.Conversations.ViewModels;

/// <summary>A ticket that an agent makes for somebody who called.</summary>
public sealed class NewTicketForm
{
    /// <summary>For who is not among the contacts found.</summary>
    public const string Somebody = "new";

    /// <summary>The ticket is for the contact who has the address, whatever name was typed.</summary>
    public const string KeepName = "keep";

    /// <summary>The contact who has the address is called as was typed.</summary>
    public const string CorrectName = "correct";

    public string? FormKey { get; set; }

    /// <summary>What the agent looked for, to show the same contacts again.</summary>
    public string? Q { get; set; }

    /// <summary>A contact's id, or <see cref="Somebody"/>.</summary>
    public string? ContactId { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    /// <summary>The contact whom the agent was told to have the address already; their choice is of no other.</summary>
    public string? KnownId { get; set; }

    /// <summary><see cref="KeepName"/> or <see cref="CorrectName"/>, once the agent was asked.</summary>
    public string? Known { get; set; }

    public string? Subject { get; set; }

    public string? Place { get; set; }

    public string? Priority { get; set; }

    public string? Assignee { get; set; }

    /// <summary>Among agents only.</summary>
    public string? Note { get; set; }
}
