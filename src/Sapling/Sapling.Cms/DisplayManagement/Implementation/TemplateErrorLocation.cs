using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Where in a template an exception comes from, as far as one can tell.</summary>
/// <param name="File">The template's path; null when the shape has no template.</param>
/// <param name="Line">From 1; 0 when it is not known.</param>
internal readonly partial record struct TemplateErrorLocation(string? File, int Line)
{
    public static TemplateErrorLocation Of(Exception exception, string? bindingSource)
    {
        for (var error = exception; error is not null; error = error.InnerException)
        {
            // The exceptions of the Liquid language tell the line in their message.
            if (error.GetType().Namespace == "Fluid" && LinePattern().Match(error.Message) is { Success: true } match)
            {
                return new(bindingSource, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
            }
        }

        var frame = new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(frame => frame.GetFileName()?.EndsWith(".cshtml", StringComparison.Ordinal) == true);
        return new(bindingSource, frame?.GetFileLineNumber() ?? 0);
    }

    [GeneratedRegex(@"\bline (\d+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinePattern();
}
