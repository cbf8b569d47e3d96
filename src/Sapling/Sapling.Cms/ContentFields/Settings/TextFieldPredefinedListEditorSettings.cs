namespace OrchardCore.ContentFields.Settings;

/// <summary>The choices of a text field whose editor is <c>PredefinedList</c>.</summary>
public class TextFieldPredefinedListEditorSettings
{
    public ListValueOption[] Options { get; set; } = [];

    public EditorOption Editor { get; set; }

    public string? DefaultValue { get; set; }
}
