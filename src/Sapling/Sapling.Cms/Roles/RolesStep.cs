using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Roles.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles.Recipes;

/// <summary>The recipe step <c>Roles</c>: makes roles and sets, adds or takes away their permissions.</summary>
internal sealed class RolesStep : NamedRecipeStepHandler
{
    private readonly RolesDocuments _documents;
    private readonly RoleUpdater _updater;
    private readonly ILookupNormalizer _normalizer;

    public RolesStep(RolesDocuments documents, RoleUpdater updater, ILookupNormalizer normalizer)
        : base("Roles")
    {
        _documents = documents;
        _updater = updater;
        _normalizer = normalizer;
    }

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.Deserialize<RolesStepModel>(JOptions.Default);

        // What features propose comes first, so that the recipe has the last word.
        await _updater.UpdateAsync();

        var document = await _documents.LoadAsync();
        foreach (var entry in model?.Roles ?? [])
        {
            if (string.IsNullOrWhiteSpace(entry.Name))
            {
                context.Errors.Add("A role needs a name.");
                continue;
            }

            var normalizedName = _normalizer.NormalizeName(entry.Name.Trim());
            var role = document.Roles.Find(candidate => candidate.NormalizedRoleName == normalizedName);
            if (role is null)
            {
                role = new Role { RoleName = entry.Name.Trim(), NormalizedRoleName = normalizedName };
                document.Roles.Add(role);
            }

            role.RoleDescription = entry.Description ?? role.RoleDescription;
            SetPermissions(role, entry);
        }

        if (context.Errors.Count == 0)
        {
            await _documents.UpdateAsync(document);
        }
    }

    private static void SetPermissions(Role role, RolesStepRoleModel entry)
    {
        var names = entry.Permissions.ToHashSet(StringComparer.OrdinalIgnoreCase);
        role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType
            && (entry.PermissionBehavior == PermissionBehavior.Replace || names.Contains(claim.ClaimValue)));
        if (entry.PermissionBehavior != PermissionBehavior.Remove)
        {
            role.RoleClaims.AddRange(names.Select(RoleClaim.Create));
        }
    }
}
