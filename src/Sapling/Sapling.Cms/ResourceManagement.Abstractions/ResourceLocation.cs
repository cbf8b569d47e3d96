namespace OrchardCore.ResourceManagement;

public enum ResourceLocation
{
    Unspecified = 0,
    Foot = 1,
    Head = 2,
    Inline = 3,
}
