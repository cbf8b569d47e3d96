namespace OrchardCore.Roles;

public static class SystemRoleProviderExtensions
{
    public static bool IsAdminRole(this ISystemRoleProvider systemRoleNameProvider, string name)
        => systemRoleNameProvider.GetAdminRole().RoleName.Equals(name, StringComparison.OrdinalIgnoreCase);
}
