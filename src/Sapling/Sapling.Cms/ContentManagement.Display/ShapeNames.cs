namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Names of the shapes of parts and fields.</summary>
internal static class ShapeNames
{
    internal static string Editor(string shapeType, string? editor)
        => string.IsNullOrEmpty(editor) || editor == "Standard" ? shapeType + "_Edit" : $"{shapeType}_Edit__{editor}";

    internal static string Display(string shapeType, string? displayMode)
        => string.IsNullOrEmpty(displayMode) || displayMode == "Standard" ? shapeType : $"{shapeType}_Display__{displayMode}";
}
