namespace OrchardPortal.Conversations.ViewModels;

/// <summary>What an agent says of themselves, as typed, and what is wrong with it.</summary>
public sealed class AgentProfileViewModel
{
    public string? DisplayName { get; set; }

    public string? Signature { get; set; }

    public string? NameError { get; set; }

    public string? SignatureError { get; set; }
}
