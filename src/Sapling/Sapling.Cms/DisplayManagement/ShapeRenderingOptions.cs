namespace OrchardCore.DisplayManagement;

public sealed class ShapeRenderingOptions
{
    public bool WriteShapeDebugInformation { get; set; }
}
