using System.Text;

namespace Sapling.Cms.Recipes;

/// <summary>A term of an expression: a call with texts as arguments, or (without a function) one text.</summary>
internal sealed record RecipeExpression(string? Function, IReadOnlyList<string> Arguments)
{
    /// <summary>Reads terms that are joined with <c>+</c>; full JavaScript is more than recipes here need.</summary>
    /// <exception cref="FormatException">The text is nothing of that kind.</exception>
    public static IReadOnlyList<RecipeExpression> Parse(string text)
    {
        var reader = new Reader(text);
        var terms = new List<RecipeExpression> { reader.Term() };
        while (reader.TryTake('+'))
        {
            terms.Add(reader.Term());
        }

        _ = reader.TryTake(';');
        return reader.IsAtEnd ? terms : throw reader.Error();
    }

    private sealed class Reader(string text)
    {
        private int _position;

        public bool IsAtEnd
        {
            get
            {
                SkipSpace();
                return _position == text.Length;
            }
        }

        public RecipeExpression Term()
        {
            SkipSpace();
            if (_position < text.Length && text[_position] is '\'' or '"')
            {
                return new RecipeExpression(null, [Text()]);
            }

            var start = _position;
            while (_position < text.Length && char.IsAsciiLetterOrDigit(text[_position]))
            {
                _position++;
            }

            var function = text[start.._position];
            if (function.Length == 0 || !TryTake('('))
            {
                throw Error();
            }

            return new RecipeExpression(function, Arguments());
        }

        public bool TryTake(char character)
        {
            SkipSpace();
            if (_position < text.Length && text[_position] == character)
            {
                _position++;
                return true;
            }

            return false;
        }

        public FormatException Error() => new($"The expression '{text.Trim()}' is not understood at character {_position + 1}.");

        private List<string> Arguments()
        {
            var arguments = new List<string>();
            while (!TryTake(')'))
            {
                if (arguments.Count > 0 && !TryTake(','))
                {
                    throw Error();
                }

                arguments.Add(Text());
            }

            return arguments;
        }

        private string Text()
        {
            SkipSpace();
            if (_position == text.Length || text[_position] is not ('\'' or '"'))
            {
                throw Error();
            }

            var quote = text[_position++];
            var result = new StringBuilder();
            while (_position < text.Length && text[_position] != quote)
            {
                _position += text[_position] == '\\' && _position + 1 < text.Length ? 1 : 0;
                result.Append(text[_position++]);
            }

            return TryTake(quote) ? result.ToString() : throw Error();
        }

        private void SkipSpace()
        {
            while (_position < text.Length && char.IsWhiteSpace(text[_position]))
            {
                _position++;
            }
        }
    }
}
