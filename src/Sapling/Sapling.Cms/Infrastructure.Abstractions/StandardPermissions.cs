namespace OrchardCore.Security;

public static class StandardPermissions
{
}
