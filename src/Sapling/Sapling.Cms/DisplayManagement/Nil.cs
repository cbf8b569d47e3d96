using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

public class Nil : DynamicObject
{
    public static Nil Instance { get; } = default!;

    public override bool TryGetMember(GetMemberBinder binder, out object result) => throw null!;

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result) => throw null!;

    public override bool TryInvokeMember(InvokeMemberBinder binder, object[] args, out object result) => throw null!;

    public override bool TryBinaryOperation(BinaryOperationBinder binder, object arg, out object result) => throw null!;

    public static bool operator ==(Nil _1, Nil _2) => throw null!;

    public static bool operator !=(Nil _1, Nil _2) => throw null!;

    public static bool operator ==(Nil a, object b) => throw null!;

    public static bool operator !=(Nil a, object b) => throw null!;

    public override bool Equals(object? obj) => throw null!;

    public override int GetHashCode() => throw null!;

    public override bool TryConvert(ConvertBinder binder, out object result) => throw null!;

    public override string ToString() => throw null!;
}
