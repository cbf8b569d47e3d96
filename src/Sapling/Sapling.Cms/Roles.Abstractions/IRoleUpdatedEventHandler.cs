namespace OrchardCore.Security;

public interface IRoleUpdatedEventHandler
{
    Task RoleUpdatedAsync(string roleName);
}
