namespace OrchardPortal.Conversations.ViewModels;

/// <summary>An inbox as it is typed.</summary>
public class InboxForm
{
    public string? Name { get; set; }

    public string? Email { get; set; }
}
