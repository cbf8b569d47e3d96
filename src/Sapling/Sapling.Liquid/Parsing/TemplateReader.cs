using Fluid;
using Fluid.Ast;
using Fluid.Parser;

namespace Sapling.Liquid.Parsing;

/// <summary>Reads a template: text, outputs and tags, up to the tag that ends the block it is in.</summary>
internal sealed class TemplateReader
{
    // Blocks are rendered recursively, so their depth is bounded here.
    private const int MaxDepth = 100;

    private readonly Dictionary<string, TagReader> _tags;
    private int _depth;
    private int _tagStart;
    private bool _trimNext;
    private bool _afterTag;
    private bool _afterOutput;

    public TemplateReader(FluidParser parser, string text, string? name)
    {
        Parser = parser;
        Cursor = new Cursor(text, name);
        Expressions = new ExpressionReader(parser, Cursor);
        _tags = parser.Tags;
    }

    public FluidParser Parser { get; }

    public Cursor Cursor { get; }

    public ExpressionReader Expressions { get; }

    public IReadOnlyList<Statement> ReadAll() => ReadStatements("", [], out _);

    /// <summary>Reads up to the tag <c>end…</c> of <paramref name="tagName"/>, and behind it.</summary>
    public IReadOnlyList<Statement> ReadBlock(string tagName)
    {
        var statements = ReadStatements(tagName, ["end" + tagName], out _);
        ReadTagEnd();
        return statements;
    }

    /// <summary>Reads statements up to a tag named in <paramref name="ends"/>; stops behind that tag's name.</summary>
    public IReadOnlyList<Statement> ReadStatements(string tagName, string[] ends, out string end)
    {
        if (++_depth > MaxDepth)
        {
            throw Cursor.Error("Blocks are nested too deeply");
        }

        var opened = Cursor.Position;
        var statements = new List<Statement>();
        while (true)
        {
            var name = Cursor.LineMode ? SkipToLine() : ReadToTag(statements);
            if (name is null)
            {
                if (ends.Length > 0)
                {
                    throw Cursor.Error($"'{{% end{tagName} %}}' was expected for the tag before", opened);
                }

                _depth--;
                end = "";
                return statements;
            }

            if (Array.IndexOf(ends, name) >= 0)
            {
                _depth--;
                end = name;
                return statements;
            }

            ReadTag(name, statements);
        }
    }

    public string ReadIdentifier(string tagName)
    {
        var identifier = Cursor.TryReadIdentifier();
        return identifier ?? throw Cursor.Error(string.Format(null, ErrorMessages.IdentifierAfterTag, tagName));
    }

    /// <summary>Reads the end of a tag; with a hyphen, the white space behind it goes.</summary>
    public void ReadTagEnd()
    {
        Cursor.SkipWhiteSpace();
        if (Cursor.LineMode)
        {
            if (!Cursor.AtEnd && Cursor.Current is not ('\n' or '\r') && !AtTagEnd())
            {
                throw Cursor.Error("The end of the line was expected");
            }

            return;
        }

        ReadClosing("%}", ErrorMessages.ExpectedTagEnd);
    }

    public bool AtTagEnd() => Cursor.LooksAt("%}") || Cursor.LooksAt("-%}");

    /// <summary>Reads lines as tags up to the end of the tag around them, for the tag <c>liquid</c>.</summary>
    public IReadOnlyList<Statement> ReadLines()
    {
        if (Cursor.LineMode)
        {
            throw Cursor.Error("The tag 'liquid' cannot be within another");
        }

        Cursor.LineMode = true;
        var statements = ReadStatements("", [], out _);
        Cursor.LineMode = false;
        return statements;
    }

    public T At<T>(int position, T statement)
        where T : Statement
    {
        (statement.Line, statement.Column) = Cursor.LineAndColumn(position);
        return statement;
    }

    /// <summary>Goes on after text that was read without being parsed, such as that of <c>raw</c>.</summary>
    public void ContinueAfter(int position, bool trim)
    {
        Cursor.Position = position;
        _trimNext = trim;
    }

    private void ReadTag(string name, List<Statement> statements)
    {
        var start = _tagStart;
        if (name == "#")
        {
            SkipInlineComment();
            return;
        }

        if (!_tags.TryGetValue(name, out var read))
        {
            throw Cursor.Error($"Unknown tag '{name}'", Cursor.Position - name.Length);
        }

        statements.Add(At(start, read(this)));
    }

    // Adds text and outputs on the way; null at the end of the template.
    private string? ReadToTag(List<Statement> statements)
    {
        while (true)
        {
            var start = Cursor.Position;
            var open = FindOpening(start);
            var isTag = open >= 0 && Cursor.Text[open + 1] == '%';
            var trimsLeft = open >= 0 && open + 2 < Cursor.Text.Length && Cursor.Text[open + 2] == '-';
            AddText(statements, start, open < 0 ? Cursor.Text.Length : open, open >= 0, isTag, trimsLeft);
            if (open < 0)
            {
                Cursor.Position = Cursor.Text.Length;
                return null;
            }

            Cursor.Position = open + (trimsLeft ? 3 : 2);
            _afterTag = isTag;
            _afterOutput = !isTag;
            if (isTag)
            {
                _tagStart = open;
                return ReadTagName();
            }

            var expression = Expressions.ReadFiltered();
            ReadClosing("}}", ErrorMessages.ExpectedOutputEnd);
            statements.Add(At(open, new OutputStatement(expression)));
        }
    }

    private string ReadTagName()
    {
        Cursor.SkipWhiteSpace();
        if (Cursor.TryRead('#'))
        {
            return "#";
        }

        return Cursor.TryReadIdentifier() ?? throw Cursor.Error(ErrorMessages.IdentifierAfterTagStart);
    }

    private int FindOpening(int start)
    {
        var text = Cursor.Text;
        for (var at = start; at < text.Length - 1; at++)
        {
            at = text.IndexOf('{', at, text.Length - 1 - at);
            if (at < 0)
            {
                return -1;
            }

            if (text[at + 1] is '{' or '%')
            {
                return at;
            }
        }

        return -1;
    }

    private void AddText(List<Statement> statements, int start, int end, bool beforeOpening, bool beforeTag, bool trimRight)
    {
        if (end > start)
        {
            statements.Add(At(start, new TextSpanStatement(Cursor.Text[start..end])
            {
                StripLeft = _trimNext,
                StripRight = trimRight,
                PreviousIsTag = _afterTag,
                PreviousIsOutput = _afterOutput,
                NextIsTag = beforeOpening && beforeTag,
                NextIsOutput = beforeOpening && !beforeTag,
            }));
        }

        _trimNext = false;
    }

    private string? SkipToLine()
    {
        while (!Cursor.AtEnd && char.IsWhiteSpace(Cursor.Current))
        {
            Cursor.Position++;
        }

        if (Cursor.AtEnd)
        {
            throw Cursor.Error(ErrorMessages.ExpectedTagEnd);
        }

        _tagStart = Cursor.Position;
        return AtTagEnd() ? null : ReadTagName();
    }

    private void SkipInlineComment()
    {
        if (Cursor.LineMode)
        {
            while (!Cursor.AtEnd && Cursor.Current != '\n' && !AtTagEnd())
            {
                Cursor.Position++;
            }

            return;
        }

        var end = Cursor.Text.IndexOf("%}", Cursor.Position, StringComparison.Ordinal);
        if (end < 0)
        {
            throw Cursor.Error(ErrorMessages.ExpectedTagEnd);
        }

        Cursor.Position = Cursor.Text[end - 1] == '-' ? end - 1 : end;
        ReadTagEnd();
    }

    private void ReadClosing(string closing, string error)
    {
        Cursor.SkipWhiteSpace();
        _trimNext = Cursor.Current == '-';
        if (_trimNext)
        {
            Cursor.Position++;
        }

        if (!Cursor.LooksAt(closing))
        {
            throw Cursor.Error(error);
        }

        Cursor.Position += closing.Length;
    }
}
