namespace OrchardPortal.Conversations.ViewModels;

/// <summary>What a canned reply can say of the requester, as <c>Contact</c>.</summary>
public sealed class MacroContact
{
    public string Name { get; init; } = "";

    /// <summary>The first word of the name.</summary>
    public string FirstName { get; init; } = "";

    public string Email { get; init; } = "";

    public string Company { get; init; } = "";
}
