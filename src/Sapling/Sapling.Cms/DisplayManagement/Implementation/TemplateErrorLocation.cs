using System.Diagnostics;
using Fluid;
using Sapling.Liquid;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Where in a template an exception comes from, as far as one can tell.</summary>
/// <param name="File">The template's path; null when the shape has no template.</param>
/// <param name="Line">From 1; 0 when it is not known.</param>
internal readonly record struct TemplateErrorLocation(string? File, int Line)
{
    public static TemplateErrorLocation Of(Exception exception, string? bindingSource)
    {
        for (var error = exception; error is not null; error = error.InnerException)
        {
            switch (error)
            {
                // A template may include another, which then is the one that is wrong.
                case LiquidException liquid:
                    return new(liquid.TemplateName ?? bindingSource, liquid.Line);
                case ParseException parse:
                    return new(bindingSource, parse.Line);
            }
        }

        var frame = new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(frame => frame.GetFileName()?.EndsWith(".cshtml", StringComparison.Ordinal) == true);
        return new(bindingSource, frame?.GetFileLineNumber() ?? 0);
    }
}
