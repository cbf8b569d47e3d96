using System.Text.Json.Serialization;

namespace OrchardCore.Roles.Recipes;

internal sealed class RolesStepRoleModel
{
    public string Name { get; set; } = string.Empty;

    public string? Description { get; set; }

    public string[] Permissions { get; set; } = [];

    [JsonConverter(typeof(JsonStringEnumConverter<PermissionBehavior>))]
    public PermissionBehavior PermissionBehavior { get; set; }
}
