using OrchardCore.Security.Permissions;

namespace OrchardCore.Recipes;

internal sealed class RecipesPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions = [RecipePermissions.ManageRecipes];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _permissions }];
}
