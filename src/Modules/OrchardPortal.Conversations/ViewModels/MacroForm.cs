namespace OrchardPortal.Conversations.ViewModels;

/// <summary>A canned reply as it is edited.</summary>
public sealed class MacroForm
{
    /// <summary>Null for a new one.</summary>
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Template { get; set; }
}
