namespace OrchardCore.DisplayManagement.Handlers;

public static class BuildShapeContextExtensions
{
    public static void AddTenantReloadWarningWrapper(this BuildShapeContext context) => throw null!;
}
