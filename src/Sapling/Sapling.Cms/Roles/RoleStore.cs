using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Roles.Models;
using OrchardCore.Security;

namespace OrchardCore.Roles.Services;

/// <summary>Keeps the roles of ASP.NET Core Identity in the roles document.</summary>
internal sealed class RoleStore : IRoleClaimStore<IRole>, IQueryableRoleStore<IRole>
{
    private readonly RolesDocuments _documents;
    private readonly ISystemRoleProvider _systemRoles;
    private readonly IEnumerable<IRoleCreatedEventHandler> _createdHandlers;
    private readonly IEnumerable<IRoleUpdatedEventHandler> _updatedHandlers;
    private readonly IEnumerable<IRoleRemovedEventHandler> _removedHandlers;
    private readonly IStringLocalizer S;

    public RoleStore(
        RolesDocuments documents,
        ISystemRoleProvider systemRoles,
        IEnumerable<IRoleCreatedEventHandler> createdHandlers,
        IEnumerable<IRoleUpdatedEventHandler> updatedHandlers,
        IEnumerable<IRoleRemovedEventHandler> removedHandlers,
        IStringLocalizer<RoleStore> stringLocalizer)
    {
        _documents = documents;
        _systemRoles = systemRoles;
        _createdHandlers = createdHandlers;
        _updatedHandlers = updatedHandlers;
        _removedHandlers = removedHandlers;
        S = stringLocalizer;
    }

    public IQueryable<IRole> Roles => _documents.GetAsync().GetAwaiter().GetResult().Roles.AsQueryable();

    public async Task<IdentityResult> CreateAsync(IRole role, CancellationToken cancellationToken)
    {
        var document = await _documents.LoadAsync();
        if (Find(document, ((Role)role).NormalizedRoleName) is not null)
        {
            return IdentityResult.Failed(new IdentityError { Code = "DuplicateRoleName", Description = S["The role '{0}' exists already.", role.RoleName] });
        }

        document.Roles.Add(((Role)role).Clone());
        await _documents.UpdateAsync(document);
        foreach (var handler in _createdHandlers)
        {
            await handler.RoleCreatedAsync(role.RoleName);
        }

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IRole role, CancellationToken cancellationToken)
    {
        var document = await _documents.LoadAsync();
        if (Find(document, ((Role)role).NormalizedRoleName) is not { } stored)
        {
            return IdentityResult.Failed(new IdentityError { Code = "RoleNotFound", Description = S["The role '{0}' does not exist.", role.RoleName] });
        }

        document.Roles[document.Roles.IndexOf(stored)] = ((Role)role).Clone();
        await _documents.UpdateAsync(document);
        foreach (var handler in _updatedHandlers)
        {
            await handler.RoleUpdatedAsync(role.RoleName);
        }

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IRole role, CancellationToken cancellationToken)
    {
        if (_systemRoles.IsSystemRole(role.RoleName))
        {
            return IdentityResult.Failed(new IdentityError { Code = "SystemRole", Description = S["The role '{0}' belongs to the system and cannot be removed.", role.RoleName] });
        }

        foreach (var handler in _removedHandlers)
        {
            await handler.RoleRemovedAsync(role.RoleName);
        }

        var document = await _documents.LoadAsync();
        document.Roles.RemoveAll(stored => stored.NormalizedRoleName == ((Role)role).NormalizedRoleName);
        await _documents.UpdateAsync(document);
        return IdentityResult.Success;
    }

    public Task<IRole?> FindByIdAsync(string roleId, CancellationToken cancellationToken)
        => FindByNameAsync(roleId.ToUpperInvariant(), cancellationToken);

    // A copy: what is changed on it counts only once it is given to UpdateAsync.
    public async Task<IRole?> FindByNameAsync(string normalizedRoleName, CancellationToken cancellationToken)
        => Find(await _documents.GetAsync(), normalizedRoleName)?.Clone();

    public Task<string> GetRoleIdAsync(IRole role, CancellationToken cancellationToken) => Task.FromResult(role.RoleName.ToUpperInvariant());

    public Task<string?> GetRoleNameAsync(IRole role, CancellationToken cancellationToken) => Task.FromResult<string?>(role.RoleName);

    public Task<string?> GetNormalizedRoleNameAsync(IRole role, CancellationToken cancellationToken) => Task.FromResult(((Role)role).NormalizedRoleName);

    public Task SetRoleNameAsync(IRole role, string? roleName, CancellationToken cancellationToken)
    {
        ((Role)role).RoleName = roleName ?? string.Empty;
        return Task.CompletedTask;
    }

    public Task SetNormalizedRoleNameAsync(IRole role, string? normalizedName, CancellationToken cancellationToken)
    {
        ((Role)role).NormalizedRoleName = normalizedName;
        return Task.CompletedTask;
    }

    public Task<IList<Claim>> GetClaimsAsync(IRole role, CancellationToken cancellationToken = default)
        => Task.FromResult<IList<Claim>>([.. ((Role)role).RoleClaims.Select(claim => claim.ToClaim())]);

    public Task AddClaimAsync(IRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        ((Role)role).RoleClaims.Add(new RoleClaim(claim.Type, claim.Value));
        return Task.CompletedTask;
    }

    public Task RemoveClaimAsync(IRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        ((Role)role).RoleClaims.RemoveAll(stored => stored.ClaimType == claim.Type && stored.ClaimValue == claim.Value);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
    }

    private static Role? Find(RolesDocument document, string? normalizedRoleName)
        => document.Roles.Find(role => string.Equals(role.NormalizedRoleName, normalizedRoleName, StringComparison.OrdinalIgnoreCase));
}
