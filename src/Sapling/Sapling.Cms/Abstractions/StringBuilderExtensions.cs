using System.Text;

namespace OrchardCore.Modules.Extensions;

public static class StringBuilderExtensions
{
    public static StringBuilder AppendComma(this StringBuilder builder) => throw null!;

    public static StringBuilder AppendCommaSeparatedValues(this StringBuilder builder, params string[] values) => throw null!;

    public static StringBuilder AppendCommaSeparatedValues(this StringBuilder builder, params char[] values) => throw null!;
}
