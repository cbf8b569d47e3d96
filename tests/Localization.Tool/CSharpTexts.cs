using System.Text.RegularExpressions;

namespace Localization.Tool;

/// <summary>The texts that C# and Razor hand to a localizer: <c>S["…"]</c>, <c>T.Plural(n, "…", "…")</c>, and those of <see cref="DeclaredTexts"/>.</summary>
public static partial class CSharpTexts
{
    /// <param name="source">The content of a file.</param>
    /// <param name="unreadable">Is told of a call whose text is no literal, so that nothing escapes the translators silently.</param>
    public static IEnumerable<Found> In(string source, Action<string> unreadable)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(unreadable);
        foreach (var found in DeclaredTexts.In(source))
        {
            yield return found;
        }

        foreach (Match call in Calls().Matches(source))
        {
            var isPlural = call.Groups["plural"].Success;
            var arguments = Arguments(source, call.Index + call.Length, isPlural ? 3 : 1);
            var texts = isPlural ? [.. arguments.Skip(1).SelectMany(Texts)] : arguments.SelectMany(Texts).ToList();
            if (texts.Count == 0 || (isPlural && texts.Count != 2))
            {
                unreadable(source[call.Index..source.IndexOf('\n', call.Index)]);
            }
            else if (isPlural)
            {
                yield return new Found(texts[0], texts[1]);
            }
            else
            {
                foreach (var text in texts)
                {
                    yield return new Found(text);
                }
            }
        }
    }

    /// <summary>The first arguments of a call, as written, from behind its bracket.</summary>
    private static List<string> Arguments(string source, int start, int count)
    {
        var arguments = new List<string>();
        var depth = 0;
        for (var position = start; position < source.Length;)
        {
            if (Literals.Read(source, ref position) is not null)
            {
                continue;
            }

            var character = source[position];
            if ((depth == 0 && character == ',') || (depth == 0 && character is ']' or ')' or '}'))
            {
                arguments.Add(source[start..position]);
                if (character != ',' || arguments.Count == count)
                {
                    break;
                }

                start = position + 1;
            }

            depth += character is '(' or '[' or '{' ? 1 : character is ')' or ']' or '}' ? -1 : 0;
            position++;
        }

        return arguments;
    }

    /// <summary>
    /// The texts an argument can be: one literal, joined ones, or the results of a condition or a <c>switch</c>, not what these compare with.
    /// </summary>
    private static IEnumerable<string> Texts(string argument)
    {
        var mayStand = true;
        string? text = null;
        for (var position = 0; position < argument.Length;)
        {
            var literal = Literals.Read(argument, ref position);
            if (literal is not null)
            {
                text = mayStand ? text + literal : text;
                mayStand = false;
                continue;
            }

            var (character, next) = (argument[position], position + 1 < argument.Length ? argument[position + 1] : '\0');
            var isResult = character == '+' || character == ':' || (character == '?' && next is ' ' or '\r' or '\n') || (character == '=' && next == '>');
            if (isResult && character != '+' && text is not null)
            {
                yield return text;
                text = null;
            }

            mayStand = isResult || (mayStand && char.IsWhiteSpace(character)) || (mayStand && character is '(' or '>');
            position++;
        }

        if (text is not null)
        {
            yield return text;
        }
    }

    [GeneratedRegex(@"(?<![\w.""])(?:[STH]|_?\w*[lL]ocalizer)(?:\[(?!\])|(?<plural>\.Plural\())")]
    private static partial Regex Calls();
}
