namespace Sapling.Admin.Roles;

/// <summary>A row of the list of roles.</summary>
public record RoleEntry(string Name, string? Description, bool IsSystemRole);
