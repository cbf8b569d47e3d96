namespace Fluid;

/// <summary>A template is not well-formed; the message ends with line and column.</summary>
public sealed class ParseException : Exception
{
    public ParseException()
    {
    }

    public ParseException(string message)
        : base(message)
    {
    }

    public ParseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ParseException(string problem, string? templateName, int line, int column)
        : this(templateName is null ? $"{problem} at ({line}:{column})" : $"{problem} at {templateName} ({line}:{column})")
    {
        Problem = problem;
        Line = line;
        Column = column;
    }

    /// <summary>The message without the place.</summary>
    internal string Problem { get; } = "";

    internal int Line { get; }

    internal int Column { get; }
}
