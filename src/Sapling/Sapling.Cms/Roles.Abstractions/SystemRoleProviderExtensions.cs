namespace OrchardCore.Roles;

public static class SystemRoleProviderExtensions
{
    public static bool IsAdminRole(this ISystemRoleProvider systemRoleNameProvider, string name) => throw null!;
}
