using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>The variable <c>forloop</c>. It changes with every round.</summary>
public sealed class ForLoopValue : FluidValue
{
    public int Length { get; set; }

    public int Index { get; set; }

    public int Index0 { get; set; }

    public int RIndex { get; set; }

    public int RIndex0 { get; set; }

    public bool First { get; set; }

    public bool Last { get; set; }

    public int Count => Length;

    internal FluidValue ParentLoop { get; init; } = NilValue.Instance;

    internal string Name { get; init; } = "";

    internal void MoveTo(int index0)
    {
        Index0 = index0;
        Index = index0 + 1;
        RIndex = Length - index0;
        RIndex0 = RIndex - 1;
        First = index0 == 0;
        Last = RIndex0 == 0;
    }

    public override FluidValues Type => FluidValues.Dictionary;

    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => Length;

    public override object ToObjectValue() => this;

    public override string ToStringValue() => "forloop";

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => name switch
    {
        "length" => NumberValue.Create(Length),
        "index" => NumberValue.Create(Index),
        "index0" => NumberValue.Create(Index0),
        "rindex" => NumberValue.Create(RIndex),
        "rindex0" => NumberValue.Create(RIndex0),
        "first" => BooleanValue.Create(First),
        "last" => BooleanValue.Create(Last),
        "parentloop" => ParentLoop,
        "name" => StringValue.Create(Name),
        _ => NilValue.Instance,
    };

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        OutputText.WriteAsync(writer, ToStringValue());
}
