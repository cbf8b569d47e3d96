namespace OrchardPortal.Conversations.ViewModels;

/// <summary>The editor of a canned reply, with what was typed and what is wrong with it.</summary>
public sealed class MacroEditorViewModel
{
    public required MacroForm Form { get; init; }

    public string? NameError { get; init; }

    public string? TemplateError { get; init; }
}
