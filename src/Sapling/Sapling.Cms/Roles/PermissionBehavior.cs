namespace OrchardCore.Roles.Recipes;

/// <summary>What a recipe does with the permissions that it lists for a role.</summary>
internal enum PermissionBehavior
{
    Replace = 0,
    Add = 1,
    Remove = 2,
}
