namespace OrchardCore.ContentFields.Settings;

/// <summary>How the choices of a predefined list are shown.</summary>
public enum EditorOption
{
    Radio,
    Dropdown,
}
