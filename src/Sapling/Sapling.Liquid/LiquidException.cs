namespace Sapling.Liquid;

/// <summary>A template failed while it ran: says what happened, and in which template, line and column (both from 1).</summary>
internal sealed class LiquidException : InvalidOperationException
{
    public LiquidException(string message, string? templateName, int line, int column, Exception? innerException = null)
        : base($"{message} ({(templateName is null ? "" : templateName + ", ")}line {line}, column {column})", innerException)
    {
        Problem = message;
        TemplateName = templateName;
        Line = line;
        Column = column;
    }

    /// <summary>What happened, without the place.</summary>
    public string Problem { get; }

    public string? TemplateName { get; }

    public int Line { get; }

    public int Column { get; }
}
