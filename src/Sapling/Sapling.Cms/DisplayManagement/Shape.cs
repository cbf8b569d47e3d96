using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

public class Shape : Composite, IShape, IPositioned
{
    public ShapeMetadata Metadata { get; } = default!;

    public string Id { get; set; } = default!;

    public string TagName { get; set; } = default!;

    public IList<string> Classes { get; } = default!;

    public IDictionary<string, string> Attributes { get; } = default!;

    public IReadOnlyList<IPositioned> Items { get; } = default!;

    public bool HasItems { get; }

    public string Position { get; set; } = default!;

    public virtual ValueTask<IShape> AddAsync(object item, string position) => throw null!;

    public void Remove(string shapeName) => throw null!;

    public IShape Named(string shapeName) => throw null!;

    public IShape NormalizedNamed(string shapeName) => throw null!;


    public override bool TryConvert(ConvertBinder binder, out object result) => throw null!;

    public override bool TryInvokeMember(InvokeMemberBinder binder, object[] args, out object result) => throw null!;

    public override bool TryGetMember(GetMemberBinder binder, out object result) => throw null!;

    protected override bool TryGetMemberImpl(string name, out object result) => throw null!;

    protected override bool TrySetMemberImpl(string name, object value) => throw null!;
}
