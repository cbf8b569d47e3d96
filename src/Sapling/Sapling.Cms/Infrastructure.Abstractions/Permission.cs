using System.Collections.Frozen;
using System.Security.Claims;

namespace OrchardCore.Security.Permissions;

/// <summary>Something that a role may allow.</summary>
public class Permission
{
    public const string ClaimType = "Permission";

    private FrozenSet<string>? _grantedBy;

    public Permission(string name) => Name = name;

    public Permission(string name, string? description, bool isSecurityCritical = false)
        : this(name, description, [], isSecurityCritical)
    {
    }

    /// <param name="impliedBy">Whoever has one of these has this permission too.</param>
    /// <param name="isSecurityCritical">Whoever has it could get every other: the admin screen warns.</param>
    public Permission(string name, string? description, IEnumerable<Permission>? impliedBy, bool isSecurityCritical = false)
        : this(name)
    {
        Description = description;
        ImpliedBy = impliedBy ?? [];
        IsSecurityCritical = isSecurityCritical;
    }

    public string Name { get; }

    public string? Description { get; set; }

    public string? Category { get; set; }

    public IEnumerable<Permission> ImpliedBy { get; } = [];

    public bool IsSecurityCritical { get; }

    /// <summary>The names of all permissions that give this one, its own included; worked out once.</summary>
    internal FrozenSet<string> GrantedBy => _grantedBy ??= CollectGranting();

    public static implicit operator Claim(Permission p) => new(ClaimType, p.Name);

    private FrozenSet<string> CollectGranting()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var waiting = new Stack<Permission>([this]);
        while (waiting.TryPop(out var permission))
        {
            if (names.Add(permission.Name))
            {
                foreach (var implying in permission.ImpliedBy)
                {
                    waiting.Push(implying);
                }
            }
        }

        return names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
