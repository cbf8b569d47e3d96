using Fluid.Values;

namespace Fluid.Ast;

/// <summary>The variable <c>tablerowloop</c>.</summary>
internal sealed class TableRowLoopValue(int length, int columns) : FluidValue
{
    private int _index0;

    public int Row => (_index0 / columns) + 1;

    public int Column => (_index0 % columns) + 1;

    public bool IsLastColumn => Column == columns;

    public override FluidValues Type => FluidValues.Dictionary;

    public void MoveTo(int index0) => _index0 = index0;

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => name switch
    {
        "length" => NumberValue.Create(length),
        "index" => NumberValue.Create(_index0 + 1),
        "index0" => NumberValue.Create(_index0),
        "rindex" => NumberValue.Create(length - _index0),
        "rindex0" => NumberValue.Create(length - _index0 - 1),
        "first" => BooleanValue.Create(_index0 == 0),
        "last" => BooleanValue.Create(_index0 == length - 1),
        "row" => NumberValue.Create(Row),
        "col" => NumberValue.Create(Column),
        "col0" => NumberValue.Create(Column - 1),
        "col_first" => BooleanValue.Create(Column == 1),
        "col_last" => BooleanValue.Create(IsLastColumn),
        _ => NilValue.Instance,
    };

    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => length;

    public override string ToStringValue() => "tablerowloop";

    public override object ToObjectValue() => this;
}
