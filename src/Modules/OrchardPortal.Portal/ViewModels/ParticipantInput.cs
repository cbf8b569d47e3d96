namespace OrchardPortal.Portal.ViewModels;

/// <summary>What the form that lets a colleague in posts: one of the list, or an e-mail address.</summary>
public class ParticipantInput
{
    public string? ContactId { get; set; }

    public string? Email { get; set; }
}
