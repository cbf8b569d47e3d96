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
}
