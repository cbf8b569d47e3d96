namespace OrchardCore.ResourceManagement;

public enum ResourcePosition
{
    ByDependency = 0,
    First = 1,
    Last = 2,
}
