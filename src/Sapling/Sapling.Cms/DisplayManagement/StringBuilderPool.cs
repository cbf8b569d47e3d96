using System.Text;

namespace OrchardCore.DisplayManagement;

public sealed class StringBuilderPool : IDisposable
{
    public readonly StringBuilder Builder = default!;

    public int Length { get; }

    public static StringBuilderPool GetInstance() => throw null!;

    public override string ToString() => throw null!;

    public void Dispose() => throw null!;
}
