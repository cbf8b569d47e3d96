using System.Text.Encodings.Web;

namespace Fluid.Ast;

public abstract class Statement
{
    /// <summary>Where the statement begins in its template, from 1; 0 when it was not parsed.</summary>
    internal int Line { get; set; }

    internal int Column { get; set; }

    public static ValueTask<Completion> Break() => new(Completion.Break);

    public static ValueTask<Completion> Normal() => default;

    public static ValueTask<Completion> Continue() => new(Completion.Continue);

    public abstract ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context);
}
