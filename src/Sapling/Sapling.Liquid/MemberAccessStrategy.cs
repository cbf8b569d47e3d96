namespace Fluid;

/// <summary>Decides which members of an object a template may read.</summary>
public abstract class MemberAccessStrategy
{
    public MemberNameStrategy MemberNameStrategy { get; set; } = MemberNameStrategies.Default;

    public bool IgnoreCasing { get; set; }

    /// <summary>The accessor of a member, or null when the template may not read it or there is none.</summary>
    public abstract IMemberAccessor? GetAccessor(Type type, string name);

    /// <summary>Allows members by name; the name <c>*</c> stands for every other.</summary>
    public abstract void Register(Type type, IEnumerable<KeyValuePair<string, IMemberAccessor>> accessors);
}
