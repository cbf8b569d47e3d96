using OrchardCore.Modules;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles.Services;

/// <summary>Gives each role, once, the permissions that a newly enabled feature proposes for it.</summary>
internal sealed class RoleUpdater : ModularTenantEvents, IRoleCreatedEventHandler
{
    private readonly RolesDocuments _documents;
    private readonly IEnumerable<IPermissionProvider> _providers;

    public RoleUpdater(RolesDocuments documents, IEnumerable<IPermissionProvider> providers)
    {
        _documents = documents;
        _providers = providers;
    }

    public override Task ActivatedAsync() => UpdateAsync();

    public Task RoleCreatedAsync(string roleName) => UpdateAsync();

    public async Task UpdateAsync()
    {
        if (!Missing(await _documents.GetAsync()).Any())
        {
            return;
        }

        var document = await _documents.LoadAsync();
        foreach (var (key, role, permissions) in Missing(document).ToArray())
        {
            document.AppliedStereotypes.Add(key);
            foreach (var permission in permissions)
            {
                if (!role.RoleClaims.Exists(claim => claim.ClaimType == Permission.ClaimType && claim.ClaimValue == permission.Name))
                {
                    role.RoleClaims.Add(RoleClaim.Create(permission.Name));
                }
            }
        }

        await _documents.UpdateAsync(document);
    }

    private IEnumerable<(string Key, Role Role, IEnumerable<Permission> Permissions)> Missing(Models.RolesDocument document)
        => from provider in _providers
           from stereotype in provider.GetDefaultStereotypes()
           let key = $"{provider.GetType().FullName}|{stereotype.Name}"
           where !document.AppliedStereotypes.Contains(key)
           let role = document.Roles.Find(role => role.RoleName.Equals(stereotype.Name, StringComparison.OrdinalIgnoreCase))
           where role is not null
           select (key, role, stereotype.Permissions);
}
