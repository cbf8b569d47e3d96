using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

public class Composite : DynamicObject
{
    protected readonly Dictionary<string, object> _properties = default!;

    public IDictionary<string, object> Properties { get; } = default!;

    public override bool TryGetMember(GetMemberBinder binder, out object result) => throw null!;

    protected virtual bool TryGetMemberImpl(string name, out object result) => throw null!;

    public override bool TrySetMember(SetMemberBinder binder, object value) => throw null!;

    protected virtual bool TrySetMemberImpl(string name, object value) => throw null!;

    public override bool TryInvokeMember(InvokeMemberBinder binder, object[] args, out object result) => throw null!;

    public virtual bool TryGetIndexImpl(string name, out object result) => throw null!;

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result) => throw null!;

    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object value) => throw null!;

    public static bool operator ==(Composite a, Nil _) => throw null!;

    public static bool operator !=(Composite a, Nil b) => throw null!;

    protected bool Equals(Composite other) => throw null!;

    public override bool Equals(object? obj) => throw null!;

    public override int GetHashCode() => throw null!;
}
