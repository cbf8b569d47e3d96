using Fluid.Accessors;

namespace Fluid;

/// <summary>Allows every public property and field. Not for templates that someone else writes.</summary>
public sealed class UnsafeMemberAccessStrategy : DefaultMemberAccessStrategy
{
    public static readonly UnsafeMemberAccessStrategy Instance = new();

    public override IMemberAccessor? GetAccessor(Type type, string name)
    {
        if (base.GetAccessor(type, name) is { } accessor)
        {
            return accessor;
        }

        if (MemberAccessors.OfType(type, this).TryGetValue(name, out accessor))
        {
            Register(type, [new(name, accessor)]);
        }

        return accessor;
    }
}
